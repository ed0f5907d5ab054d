/** What every request passes before a page or servlet of ours runs. */
package nl.plein.web.guard;
