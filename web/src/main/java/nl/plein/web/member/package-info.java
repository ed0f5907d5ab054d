/** The pages on which managers find the members of a site, take them along, and deal with many at once. */
package nl.plein.web.member;
