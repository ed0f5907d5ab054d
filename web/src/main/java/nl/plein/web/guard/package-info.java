/**
 * What every request passes before any page: which host it is for, what the browser may do with the answer, where it
 * comes from, and who asks.
 *
 * <ul>
 *   <li>GRD-1.1 A request for a host that is neither the platform's nor a site's is answered 421 before anything else
 *       runs. <i>Why: links and cookies depend on the host.</i>
 *   <li>GRD-1.2 Addresses of our own are made from the settings and the table of sites, never from the request.
 *   <li>GRD-1.3 That answer is a small page in the visitor's language that says nothing of any site and nothing that
 *       the request said. It leaves one event per host and hour, sixty in an hour at most; the next event says how many
 *       requests left none. <i>Why: who makes up hosts must not be able to fill the log.</i>
 *   <li>GRD-2.1 Every answer has one strict content policy with a fresh nonce; pages with PrimeFaces have the same
 *       policy and not a second one. <i>Why: browsers enforce all policies they get.</i>
 *   <li>GRD-2.2 Every answer says: HTTPS only, no guessing of types, no frames, no foreign openers, no device features,
 *       no copies kept.
 *   <li>GRD-2.3 An answer that is a file is never a page of ours: it is saved under its name, pictures and what is made
 *       for machines to read apart, and nothing in it runs or loads anything. Sheets tell that they are UTF-8.
 *   <li>GRD-2.4 Components of PrimeFaces stand on pages for managers only; no other page carries its context. <i>Why:
 *       it wraps each writer and each request, and a page that draws nothing with it pays for that.</i>
 *   <li>GRD-3.1 Only GET, HEAD and POST are known; others answer 405. Addresses above 8,000 characters answer 414,
 *       bodies above 8 MiB that are no upload 413, and so do forms that do not say how large they are. An upload of
 *       more than that is not even received from who is not signed in.
 *   <li>GRD-3.2 Null bytes, control characters, halves of a letter, and marks that turn or hide words come in by no
 *       form; an address with a null byte answers 400. <i>Why: a database breaks on the first, a reader on the
 *       last.</i>
 *   <li>GRD-4.1 A POST counts only when the browser says that it comes from a page of this host.
 *   <li>GRD-4.2 And only when the form carries the value of the cookie, signed by us; it outlives the session.
 *   <li>GRD-4.3 Exempt are what others must be able to post: SAML messages, policy reports, the hand-over, which must
 *       come from the platform host, and the end of mail by the link in it.
 *   <li>GRD-4.4 A form that is not taken, because it comes from elsewhere, carries no value or that of another browser,
 *       or is too large or broken, is answered with what to do. It leaves one event under the name of who is signed in.
 *       Of visitors it leaves one per network address, cause and hour, sixty in an hour at most; the next event says
 *       how many left none, and none tells the path. <i>Why: who signs in answers for it; who does not must not be able
 *       to fill the log.</i>
 *   <li>GRD-5.1 Who asks is read from the session's row at each request, and forgotten when the request is over.
 *   <li>GRD-5.2 Whoever reads without being signed in gets no session and no cookie, until a form is shown.
 *   <li>GRD-6.1 {@code /health} says "up" only when the database answers.
 *   <li>GRD-6.2 Reports of a broken policy are counted and logged, 20 kB of each at most.
 *   <li>GRD-1.4 A site answers at its main host; its other hosts lead there for good, with path and query.
 *   <li>GRD-1.5 A request for an address that Plein does not have leaves one event, bounded as those of forms are
 *       (GRD-4.4).
 *   <li>GRD-7.1 A closed site shows who is no member what {@link nl.plein.web.guard.StaysPublic} lists, and nothing
 *       else, whatever the path; managers read that list. Who audits it without being a member comes to the log and to
 *       who may read what, and no further; who runs it without being one, to a group that this person opened in an
 *       emergency, and what is in it.
 *   <li>GRD-7.2 A site for its own networks shows what is public to who is signed in, and to who comes from a network
 *       in its list. Anybody else stands before it as before a closed site, and is asked to sign in; what a header says
 *       about where a request comes from counts only when it was set by a proxy that the installation trusts. Who may
 *       read there finds it among what is new on the platform too.
 * </ul>
 */
package nl.plein.web.guard;
