/**
 * How the platform is doing, for who runs it.
 *
 * <ul>
 *   <li>OPR-1.1 A platform manager sees which scanner looks at files and how many files wait for it, and is told when
 *       it is the built-in one, which knows a test file only, or cannot be reached.
 *   <li>OPR-1.2 A platform manager sees which database is used, and is told when it is the embedded one.
 *   <li>OPR-1.3 A platform manager sees the latest refused sign-ins with the step that failed and the code the person
 *       saw.
 *   <li>OPR-1.4 A platform manager sees where mails go, how many wait and which were given up and why, and is told when
 *       they go to a folder; never whom a mail was for or what it said.
 *   <li>OPR-1.5 A platform manager sees which identity providers do not answer, and since when.
 * </ul>
 */
package nl.plein.ejb.operator;
