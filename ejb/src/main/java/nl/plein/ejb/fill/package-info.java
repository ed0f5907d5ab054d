/**
 * The generator: realistic data of any size, so that lists, feeds and jobs are tried on what a government really has.
 *
 * <ul>
 *   <li>FIL-1.1 {@code plein.fill} names sizes, such as {@code users=5000,groups=400,items=20000,comments=110000}; what
 *       is not named follows from the users. A size that is unknown or no number stops the start with a sentence.
 *   <li>FIL-1.2 It fills once and only while the demo is on. The same sizes give the same names, texts and proportions.
 *   <li>FIL-1.3 Sizes are skewed as in life: a few large sites and groups, many small ones; each group has an owner,
 *       and only members of a group write in it.
 *   <li>FIL-1.4 Every generated member signs in by password, with the name {@code lid1@voorbeeld.example} and so on.
 * </ul>
 *
 * Out of scope: audit events, since nobody did what the generator makes up.
 */
package nl.plein.ejb.fill;
