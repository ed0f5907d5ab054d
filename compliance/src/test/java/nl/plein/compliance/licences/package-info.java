/**
 * What Plein is made of, and on whose terms.
 *
 * <ul>
 *   <li>LIC-1.1 Every part that Plein is built on has a licence that goes with the EUPL. <i>Why: whoever takes Plein
 *       must be free to use, change and pass it on.</i>
 *   <li>LIC-1.2 The build writes the list of parts (CycloneDX), so that known holes can be looked up where there is a
 *       connection.
 * </ul>
 *
 * Out of scope: the server and the database beside Plein, and tools that only test it.
 */
package nl.plein.compliance.licences;
