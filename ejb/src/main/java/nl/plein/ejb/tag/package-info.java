/**
 * Tags: words by which items of a site are found together.
 *
 * <ul>
 *   <li>TAG-1.1 Editors of a site make categories, put tags in them, order and rename both, each with a name that
 *       differs to a reader; one that is there already, looks like another or has odd letters is refused.
 *   <li>TAG-1.2 Before a tag or a category is taken away its editor sees how many items and groups carry it; then they
 *       carry it no more, and the versions of items tell that they did.
 *   <li>TAG-1.3 An editor lets another word, of a writer, of a category or new, mean a tag, after seeing how many items
 *       carry it: these carry the tag from then on, once, and their versions tell what they carried.
 *   <li>TAG-1.4 Who types another word for a tag, to write, to search or in a group that moves here, means the tag;
 *       what carries several words for it carries it once. An editor sees the other words, at most fifty for a tag, and
 *       lets one mean itself again: what carries the tag goes on doing so.
 *   <li>TAG-2.1 Who writes chooses tags, and adds words of one's own where the managers of the site allow that; a word
 *       that sounds like a tag is that tag. At most ten.
 *   <li>TAG-2.2 What an item carries belongs to its versions, its archive metadata and its page, and goes along when
 *       its group moves to another site.
 *   <li>TAG-3.1 Items of a site or a group are listed by one tag or by several that they all carry: the newest first,
 *       page by page, and only what the viewer may read. A tag that nobody may find answers like one that is not there.
 * </ul>
 *
 * Out of scope: what people follow.
 */
package nl.plein.ejb.tag;
