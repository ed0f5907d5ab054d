/** What happens when the application starts: tables first, then the rest. */
package nl.plein.ejb.start;
