/**
 * Signing in with the account of one's own organisation: SAML 2.0 web single sign-on, as service provider.
 *
 * <ul>
 *   <li>SIG-1.1 A question to a provider is signed, has a random name, waits fifteen minutes, and is answered once, by
 *       the browser that asked.
 *   <li>SIG-1.2 A message is small, plain and unambiguous, or it is not read: no DOCTYPE, no processing instruction, no
 *       text beside elements, no second spelling of an ID, not deep, not wide, valid against the schemas.
 *   <li>SIG-1.3 Only what the provider we asked has signed is believed: with a key of its metadata, in the one shape of
 *       the profile, with an allowed algorithm. <i>Why: wrapping attacks hide an unsigned assertion beside a signed
 *       one.</i>
 *   <li>SIG-1.4 An assertion is encrypted for us, unless this provider is excused; every failure to open it is the
 *       same.
 *   <li>SIG-1.5 There is one assertion, for our audience and address, now, as the answer to our question, with one
 *       statement that the person logged in.
 *   <li>SIG-1.6 A provider's clock may be off by 180 seconds at most.
 *   <li>SIG-1.7 An assertion is accepted once, on all nodes together and across restarts.
 *   <li>SIG-1.8 A provider counts when its metadata are good <i>and</i> the installation admits it. Metadata with a
 *       DOCTYPE, a weak key, a name that another file has, or an address that is neither https nor loopback are
 *       refused, and the last good copy stays, until it runs out. Of several in one file the one that ran out counts no
 *       longer, at a start too, and the others do. <i>Local files need no signature: who may write that folder may
 *       replace the program too.</i>
 *   <li>SIG-1.9 After signing in the person lands on a path of our own hosts; anything else becomes the home page.
 *   <li>SIG-1.10 A provider may end the sessions of its own people by a signed request, once; our own request to sign
 *       out is signed, and an answer counts only if we asked.
 *   <li>SIG-1.11 What a provider says of a person is cleaned of invisible characters and never gives a right.
 *   <li>SIG-1.12 Before somebody is sent to a provider, and each half minute, the server looks whether it answers: two
 *       seconds at most, once in five seconds, only at the address in its metadata. Any answer but that of a proxy that
 *       finds nobody counts, and so does being slow. <i>Why: a browser that ends at a dead server tells its owner
 *       nothing.</i>
 *   <li>SIG-1.13 A question may demand two factors: it names what counts as such, and an answer that shows something
 *       else is refused, as is that of a provider that says it cannot. <i>Why: a provider may leave out of account what
 *       was asked.</i>
 * </ul>
 *
 * <p>The library is the server's own copy of OpenSAML; its encoders and decoders are bound to an older servlet
 * interface and stay unused. Out of scope: the account ({@code nl.plein.ejb.signin}), the session ({@code session}),
 * the artifact binding.
 */
package nl.plein.security.signin;
