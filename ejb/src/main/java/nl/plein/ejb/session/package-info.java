/**
 * Sessions: somebody is signed in on the platform host, and from there on the hosts of sites, until it ends.
 *
 * <ul>
 *   <li>SES-2.1 Signing in starts a session under a new token; a blocked account gets none. It leaves one event.
 *   <li>SES-2.2 A session counts on its own host only: the platform, or one site.
 *   <li>SES-2.3 Use prolongs a session, and on a site the central one too; this is written at most once a minute.
 *   <li>SES-3.1 A site gets its session by a code of 256 bits, bound to the site, the browser and the central session,
 *       which opens once and for 30 seconds. <i>Why: hosts share no cookie.</i>
 *   <li>SES-3.2 A code that is taken with another nonce, on another site, late, or after the central session ended
 *       opens nothing and is gone.
 *   <li>SES-3.3 It then leaves one event, which names the session that it was made for and why it did not open. One
 *       that was never made, or was taken before, leaves none. <i>Why: who makes up codes must not be able to fill the
 *       log.</i>
 *   <li>SES-4.1 Signing out anywhere ends the central session and those of all sites, and leaves one event.
 *   <li>SES-4.2 A person sees where he or she is signed in, and ends one or all of them; nobody sees another's.
 *   <li>SES-4.6 What a person sees of a session is when it began, names of browser and system, and the beginning of the
 *       network address; no more is kept of it. All but the present one can be ended at once.
 *   <li>SES-4.3 The provider can end what it started.
 *   <li>SES-4.4 Rows of dead sessions and codes go after a day.
 *   <li>SES-4.5 A session that ends because its time is over leaves one event, of its person and with the term that
 *       ended it, on however many nodes Plein runs.
 *   <li>SES-7.1 Who proves anew who they are gets a new session, which takes the place of the one before with those of
 *       all sites; it leaves one event. Of somebody else's session it takes nothing.
 *   <li>SES-7.2 A site gets the time of the proof with the session that is handed to it.
 *   <li>SES-8.1 Whoever signs in by what the person never used, by mark of the browser nor by kind of browser on that
 *       network, is told of by mail, with the way to end it; the event says so too. The very first time nothing is
 *       told. <i>Why: a stolen account is noticed by its owner first.</i>
 *   <li>SES-8.2 Twenty devices of a person are remembered, for a year after they were used last; they are part of what
 *       one can have of oneself, and go with the account.
 *   <li>PWD-2.1 Only in the demo, local accounts sign in by password; too many wrong tries have to wait.
 * </ul>
 *
 * Out of scope: what providers say (SAML), cookies and pages ({@code nl.plein.web.session}).
 */
package nl.plein.ejb.session;
