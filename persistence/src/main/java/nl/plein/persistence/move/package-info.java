/** Groups that go from one site to another, and where each stood when. */
package nl.plein.persistence.move;
