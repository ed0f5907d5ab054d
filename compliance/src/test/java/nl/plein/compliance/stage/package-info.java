/**
 * The whole system, running, for tests: started once by {@code run}, on ports and in a folder of its own, and stopped
 * when the tests are done.
 *
 * <ul>
 *   <li>STG-1.1 A test gets the same system that a person gets from {@code run}; nothing is put in its place.
 *   <li>STG-1.2 A test can take a server away, as a power cut would, and start everything again with what was kept.
 * </ul>
 */
package nl.plein.compliance.stage;
