/**
 * Comments: talking about an item.
 *
 * <ul>
 *   <li>COM-1.1 A member of the group says something below an item that they may read; an empty comment or one over
 *       10,000 characters is refused.
 *   <li>COM-1.2 Text from outside is cleaned as that of an item is.
 *   <li>COM-1.3 A form that is sent twice posts one comment.
 *   <li>COM-1.4 Whoever may not read the item sees none of its comments.
 *   <li>COM-1.5 What somebody keeps to oneself takes no comments. <i>Why: nobody is there to talk with, and what one
 *       said to oneself would be for others when the item is.</i>
 * </ul>
 *
 * Out of scope: answers to comments, changing and removing them.
 */
package nl.plein.ejb.comment;
