/**
 * The numbered sentences of the package comments, and the tests that carry their numbers.
 *
 * <ul>
 *   <li>REQ-1.1 Every requirement is carried by a test, and every number on a test is a requirement.
 *   <li>REQ-1.2 A number stands for one sentence only.
 *   <li>REQ-1.3 The build writes down which test carries which requirement. <i>Why: an auditor asks.</i>
 * </ul>
 *
 * Out of scope: whether a test really proves its sentence; that is read, not counted.
 */
package nl.plein.compliance.requirements;
