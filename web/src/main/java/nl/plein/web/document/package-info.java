/** Files coming in and going out. */
package nl.plein.web.document;
