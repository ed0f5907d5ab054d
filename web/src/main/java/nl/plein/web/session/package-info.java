/**
 * Coming in and going out: choosing the organisation, the password of the demo, carrying a session to the host of a
 * site, signing out, and seeing where one is signed in.
 *
 * <ul>
 *   <li>SES-5.1 Who signs in on a site goes to the platform host and comes back by a form that posts itself; without
 *       script it has a button.
 *   <li>SES-5.2 The wanted path stays on the site, in a cookie; what the platform hands over leads nowhere by itself.
 *   <li>SES-5.3 After signing in, a person is where he or she was.
 *   <li>SES-5.4 Signing out needs a POST. It ends the sessions here first, and asks the provider then.
 *   <li>SES-5.6 Who opens a page of administration with too old a proof, proves anew who they are and comes back to
 *       that page. A form that is sent too late comes back with all that was typed and the way to prove it.
 *   <li>SES-5.7 Only the same person comes back to a site: what somebody else proves opens nothing there.
 *   <li>SES-5.8 A site that demands two factors lets in only whoever showed them. Who came in otherwise signs in anew
 *       with the demand for them, and is told in words when the provider does not show them, or when the account has no
 *       more than a password; the session that was there stays.
 *   <li>SES-6.1 A person chooses the organisation; the one that was chosen last is offered first.
 *   <li>SES-6.2 Who comes from a site that admits organisations finds these first, under a heading of their own, and
 *       all others after them.
 *   <li>SES-6.3 Where there is one provider, no other way in and nothing to read first, the person goes there at once.
 *       Who was refused, or whose provider does not answer, comes to the choice all the same. <i>Why: a page with one
 *       link asks nothing, and a way that leads round in a circle is none.</i>
 *   <li>PWD-2.2 The password form is there only in the demo. A wrong name and a wrong password get the same answer; who
 *       has to wait learns how long, with status 429.
 * </ul>
 */
package nl.plein.web.session;
