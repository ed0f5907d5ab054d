/**
 * The whole system, running, for tests: started once by {@code run}, as a person starts it, on ports and in a folder of
 * its own, and stopped when the tests are done. Nothing is put in the place of a part of it.
 *
 * <ul>
 *   <li>STG-1.2 A test can take a server away, as a power cut would, and start everything again with what was kept.
 * </ul>
 */
package nl.plein.compliance.stage;
