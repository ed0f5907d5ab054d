/** Comments: what people say below an item; whoever may read the item may read them. */
package nl.plein.persistence.comment;
