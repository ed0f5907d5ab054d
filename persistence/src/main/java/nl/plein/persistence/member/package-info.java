/**
 * The members of a site as its managers keep them: in lists that can be narrowed, one page at a time.
 *
 * <ul>
 *   <li>MEM-0.1 A list of members is narrowed by name or mail address, organisation, role, state, when somebody came
 *       last and when somebody joined, and goes on after the last row that was shown.
 * </ul>
 *
 * Out of scope: who may see it ({@code nl.plein.ejb.member}), what members tell about themselves ({@code people}).
 */
package nl.plein.persistence.member;
