/**
 * The demo: two organisations, two sites, groups, people and a few stories, so that whoever starts Plein sees it at
 * work.
 *
 * <ul>
 *   <li>DEM-1.1 With {@code plein.demo=true} an empty platform is filled once; a platform that holds a site is left
 *       alone.
 * </ul>
 */
package nl.plein.ejb.demo;
