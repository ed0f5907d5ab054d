/**
 * Every screen in a real browser, as every kind of visitor.
 *
 * <ul>
 *   <li>SCR-1.1 The axe rules (WCAG 2.2 A and AA, best practice) find nothing, in light and in dark.
 *   <li>SCR-1.2 At 320 pixels wide nothing has to be scrolled sideways, tables in a box of their own excepted.
 *   <li>SCR-1.3 Everything that can be operated is reached with Tab, in the order of the page, with a focus that shows.
 *   <li>SCR-1.4 No page breaks the content security policy, and none leaves an error in the browser's console.
 *   <li>SCR-1.5 Reading pages can be read without script.
 *   <li>SCR-1.6 A first visit takes at most 60 KB, pictures of the text aside.
 *   <li>SCR-1.7 Each of these rules reports a page that was made wrong on purpose.
 *   <li>SCR-1.8 Every screen is held to this in Dutch and in English, at 320, 768 and 1440 pixels; a new screen is a
 *       line in {@link nl.plein.compliance.pages.Screen}. Groups and items are looked at by visitors too.
 *   <li>SCR-1.9 What all who are signed in come by is held to axe and the keyboard as member, auditor and archivist
 *       too.
 *   <li>SCR-1.10 Each address of the product has a screen, or it is said which test holds its page to this and why.
 * </ul>
 *
 * Out of scope: what a person judges (is the alternative text right, is the order sensible).
 */
package nl.plein.compliance.pages;
