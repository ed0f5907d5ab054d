/**
 * The whole system, running, for tests: started once by {@code run}, as a person starts it, on ports and in a folder of
 * its own, and stopped when the tests are done. Nothing is put in the place of a part of it.
 *
 * <ul>
 *   <li>STG-1.2 A test can take a server away, as a power cut would, and start everything again with what was kept.
 *   <li>STG-1.3 When a browser reports that a page broke its own policy, the tests that went before fail.
 * </ul>
 *
 * <p>Verification runs in two lanes, each in a JVM of its own with a system of its own, so that the second processor
 * has something to do while a server starts or a browser draws. A test that starts one more gives it ports that no
 * other test uses.
 *
 * <p>Who writes a test starts the system once, {@code PLEIN_FOLDER=compliance/target/stage-31000 ./run --port 31000},
 * and runs the test on it with {@code -Dplein.stage.port=31000 -Dplein.stage.running=true}.
 */
package nl.plein.compliance.stage;
