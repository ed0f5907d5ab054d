/**
 * Rules about pages and words, read from the files themselves; each rule knows a page it must refuse.
 *
 * <ul>
 *   <li>WRD-1.1 A page carries no words of its own, neither between tags nor in attributes that are read aloud.
 *   <li>WRD-1.2 A page carries no style attribute, no style element, no script of its own and no inline handler.
 *   <li>WRD-1.3 Text that is written without escaping is named in a reviewed list.
 *   <li>WRD-1.4 A form of a page carries the form token. <i>Why: plein:form does, a bare form may forget.</i>
 *   <li>WRD-1.5 A form with fields says which action it means, so that one that cannot be read leaves its event.
 * </ul>
 *
 * Out of scope: how pages behave in a browser ({@code pages}).
 */
package nl.plein.compliance.text;
