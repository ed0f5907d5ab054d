/** Pages for coming onto a site and leaving it, and for those who manage its members. */
package nl.plein.web.admission;
