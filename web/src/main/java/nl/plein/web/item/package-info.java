/** Pages to read and write items. */
package nl.plein.web.item;
