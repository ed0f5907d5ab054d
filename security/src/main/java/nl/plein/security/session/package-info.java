/**
 * What a session consists of and how long it counts; who reads and writes its rows is the boundary of the same name.
 *
 * <ul>
 *   <li>SES-1.1 A token has 256 bits from a secure generator; only its hash is kept.
 *   <li>SES-1.2 A session ends after 30 minutes without use and after 12 hours in any case, and never later than the
 *       provider's session.
 *   <li>SES-1.3 What a check of a session found is remembered for 5 seconds at most, and dropped at once when the
 *       account changes on this node. <i>Why: rights that were taken away must be gone in 5 seconds on every node.</i>
 *   <li>SES-1.4 An address to go to after signing in is a path of ours; anything else becomes the home page.
 *   <li>SES-1.5 A form carries a value that is signed for its host and equal to the one in a cookie; it outlives the
 *       session. <i>Why: a text that took an hour to write must survive the end of the session.</i>
 *   <li>SES-1.6 An act of administration is refused when the last proof of who acts is 15 minutes old or older; what
 *       came without a browser is not asked. <i>Why: an unattended browser must not run a site.</i>
 *   <li>SES-1.7 A page that looks by itself whether something changed does not count as use of the session. <i>Why: a
 *       progress bar in an unattended browser must not keep it open.</i>
 * </ul>
 *
 * Out of scope: cookies and headers ({@code nl.plein.web.guard}), SAML ({@code nl.plein.security.signin}).
 */
package nl.plein.security.session;
