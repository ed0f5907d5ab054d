/**
 * Proof that the rest keeps its promises: rules about our own code, pages and papers, and tests on the running server.
 *
 * <p>No production code lives here, and nothing imports it.
 */
package nl.plein.compliance;
