/**
 * Items: writing, reading and changing what people share. For now the blog.
 *
 * <ul>
 *   <li>ITM-1.1 A member of a group writes a blog in it; a title and a text are needed, a title has at most 200
 *       characters and a text at most 500,000.
 *   <li>ITM-1.2 Text from outside is cleaned by one allow-list when it is saved and once more when it is shown; nothing
 *       in it can run, load from elsewhere or change the page around it.
 *   <li>ITM-1.3 Who may read it is chosen in words; it is never wider than the group and the site allow.
 *   <li>ITM-1.4 A form that is sent twice makes one item.
 *   <li>ITM-1.5 Two people who change the same text at the same time: the second is told, sees both texts, and loses
 *       none.
 *   <li>ITM-1.6 Each version of a text is kept and can be read by who may read the item.
 *   <li>ITM-1.7 What one may not read answers like what does not exist.
 *   <li>ITM-1.8 Reading what is not public leaves one event.
 *   <li>ITM-1.9 Without script a text is written in Markdown.
 *   <li>ITM-1.10 Lists show the newest first, through the same filter as the item itself, and page by key.
 *   <li>ITM-1.11 Lists, pages and comments lead from the name of an author who is a member of the site to the profile,
 *       for members of that site; for others the name is only a name.
 *   <li>ITM-1.12 Links, pictures and tables are made by keyboard. A picture is chosen among those that were added to
 *       the item, and comes in only with words for who does not see it, or as decoration.
 *   <li>ITM-1.13 A writer may keep an item to oneself: nobody else finds it or anything of it, nor what it said in that
 *       time when it is for others later; its files are there with it then. Lists that show it to its writer say so.
 *       The group is not in use by it, and no number of items counts it; its files do count in the room they take.
 *   <li>ITM-1.14 What was never for others is new at the moment when it is: at the top of lists, and in the news. What
 *       others could read before keeps its place. <i>Why: else hiding and showing would bring anything to the top.</i>
 * </ul>
 *
 * Out of scope: drafts, other kinds of items.
 */
package nl.plein.ejb.item;
