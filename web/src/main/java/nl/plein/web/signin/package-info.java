/**
 * The addresses that identity providers and browsers use to sign in and out by SAML: {@code /saml/start},
 * {@code /saml/acs}, {@code /saml/logout}, {@code /saml/metadata}. Nothing is decided here; answers are redirects,
 * never a stack trace.
 *
 * <p>The answer of a provider comes by POST from another origin, so the cookie that binds it to the browser is the only
 * one that is sent across sites; it holds a random handle and nothing else.
 */
package nl.plein.web.signin;
