/** Pages on which groups go to another site. */
package nl.plein.web.move;
