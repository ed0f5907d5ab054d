/** Sites: tenants with addresses of their own; everything else carries the number of its site. */
package nl.plein.persistence.site;
