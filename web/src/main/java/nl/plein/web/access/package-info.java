/** Pages that explain who can read something (specification: {@code nl.plein.ejb.access}). */
package nl.plein.web.access;
