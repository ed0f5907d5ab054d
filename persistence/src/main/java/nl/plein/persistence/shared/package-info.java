/** Value objects that three features or more use: identity of rows, targets of commands, slices of lists. */
package nl.plein.persistence.shared;
