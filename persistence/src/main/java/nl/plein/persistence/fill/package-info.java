/** Storing what the generator of large data makes: many rows a transaction, past the rules of the single features. */
package nl.plein.persistence.fill;
