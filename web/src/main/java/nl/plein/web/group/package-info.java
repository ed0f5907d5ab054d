/** Pages of groups. */
package nl.plein.web.group;
