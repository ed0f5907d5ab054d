/**
 * Mail about what is new, as far as it is kept: who gets it when, and what is new for somebody.
 *
 * <ul>
 *   <li>NWS-1.1 Of whoever gets such mail it is kept until when the person was told and when the next mail may come. It
 *       begins when somebody signs in or chooses how often; nobody else gets mail or costs a question.
 *   <li>NWS-1.2 One server takes somebody's turn, whoever comes second gets none. <i>Why: nobody is told twice.</i>
 *   <li>NWS-1.3 Who is due is found by an index, and not by looking at everybody.
 *   <li>NWS-1.4 What is new for somebody is read through that person's keys: what others published after one moment and
 *       until another, in groups of which the person wants news and on the person's sites outside groups.
 * </ul>
 *
 * Out of scope: when mail comes and what it says ({@code nl.plein.ejb.news}).
 */
package nl.plein.persistence.news;
