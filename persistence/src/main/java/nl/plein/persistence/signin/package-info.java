/**
 * What signing in must remember between two messages: the providers this installation admits, the questions that wait
 * for an answer, the messages that were accepted, and the sign-ins that were refused.
 *
 * <p>Out of scope: sessions ({@code session}), the accounts themselves ({@code account}).
 */
package nl.plein.persistence.signin;
