/**
 * Coming in with the account of one's own organisation, from the choice of a provider to an account and a session.
 *
 * <ul>
 *   <li>SIG-2.1 A person chooses among the providers that are admitted and whose metadata are good.
 *   <li>SIG-2.2 Whoever signs in for the first time gets an account, known by the provider and its stable name for the
 *       person. <i>Why: a mail address can be given to somebody else; it never finds an account.</i>
 *   <li>SIG-2.3 A new account becomes a member of the sites that admit the provider's organisation.
 *   <li>SIG-2.4 Name and mail address follow the provider at each sign-in.
 *   <li>SIG-2.5 Every refusal shows the same text with a code of eight characters; the log and the site manager have
 *       the step and the reason by that code. Whoever cancelled is told just that. Whoever was asked for two factors
 *       and did not show them, and whoever is blocked, is told that with the code. <i>Why: trying again does not help
 *       them, and their provider vouched for who they are.</i>
 *   <li>SIG-2.9 Who manages members of a site finds a refusal by the code somebody was given: when, at which provider,
 *       at which step, and what to do about it in words.
 *   <li>SIG-2.6 A blocked account does not come in.
 *   <li>SIG-2.7 When a provider ends a session of its own people, their sessions here end.
 *   <li>SIG-2.8 Whoever chose a provider that does not answer is told which one, since when and what to do, with a
 *       code, and may go there all the same; it leaves one event. Whoever signs out is told that the provider could not
 *       be.
 * </ul>
 *
 * Out of scope: what makes a message good ({@code nl.plein.security.signin}), what a session is ({@code session}).
 */
package nl.plein.ejb.signin;
