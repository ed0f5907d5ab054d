/** The page on which a group is copied. */
package nl.plein.web.copy;
