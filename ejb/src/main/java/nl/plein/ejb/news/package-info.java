/**
 * Mail about what is new: how often it comes, what it says, and how it ends.
 *
 * <ul>
 *   <li>NWS-2.1 How often somebody wants mail about what is new is kept; once a day until the person chooses.
 *   <li>NWS-2.2 Daily mail comes at seven in the morning, weekly mail on Monday at seven, as clocks in the Netherlands
 *       tell it; at once means at most one mail in a quarter of an hour.
 *   <li>NWS-2.3 A mail lists what others published since the last one, in the person's groups and on the person's
 *       sites, as far as the person may read it at the moment of writing: the ten newest, with a way to all. The first
 *       mail looks one period back. Where nothing is new no mail comes.
 *   <li>NWS-2.4 The title of an item stands in a mail only when all of its site may read it. Of others it says how many
 *       are new in which group.
 *   <li>NWS-2.5 Who is blocked, has no mail address or never signed in gets none. What waits for somebody who leaves
 *       one of the places is dropped as a whole. <i>Why: it may tell of that place; what it told of others is found on
 *       the overview.</i>
 *   <li>NWS-2.6 However many servers tell at the same time, and wherever one is killed, nobody is told twice: that
 *       somebody was told stands in the transaction of the mail. Each such transaction leaves one event.
 *   <li>NWS-2.7 Somebody whose mail cannot be written holds up nobody else.
 *   <li>NWS-2.8 Each mail carries a link that ends such mails without signing in, by a button or by the mail program,
 *       and by nothing that only looks. It works until it is used, leaves one event, and one that is wrong or was used
 *       says so and nothing else.
 *   <li>NWS-2.9 Of each of one's groups one says whether one wants its news; of a new one yes.
 * </ul>
 *
 * Twice a minute a server takes the turns that have come ({@link NewsRound}). People come in when they sign in, so that
 * those who were only entered by somebody else are left alone.
 *
 * <p>Out of scope: how mail goes ({@code mail}).
 */
package nl.plein.ejb.news;
