/**
 * Rights: who may do what, decided once, in front of every boundary.
 *
 * <ul>
 *   <li>PER-1.1 Each public method of a boundary says which right it demands, or that it is open and why; a method that
 *       says neither is refused.
 *   <li>PER-1.2 A target that the person may not know of answers like one that does not exist, before any right is
 *       asked. The archive alone knows of hidden groups by its right, and only by that.
 *   <li>PER-1.3 A right holds in a place and in everything inside it: site, group, own things. Rights only add.
 *   <li>PER-1.4 Roles and memberships count from their beginning until their end; what is taken away is gone with the
 *       next request.
 *   <li>PER-1.5 Shiro decides and nothing else: it signs nobody in, remembers nobody and keeps no rights. <i>Why: its
 *       other parts have let strangers in before.</i>
 *   <li>PER-1.6 On a site that may only be read each command is refused, unless it keeps, proves or governs.
 * </ul>
 *
 * Reading is not a right but a filter: {@code nl.plein.persistence.audience}.
 */
package nl.plein.security.permission;
