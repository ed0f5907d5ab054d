/**
 * Sessions as rows: who is signed in where, one-time codes that carry a session to another host, passwords of the demo
 * and failed tries.
 *
 * <p>The rows are the truth: what is not here, or ended here, is over on every host and node. Tokens, codes and nonces
 * are kept as SHA-256 only, so that a copy of the database opens nothing.
 */
package nl.plein.persistence.session;
