package nl.plein.persistence.shared;

/** What whoever arranges a page does with one of its parts. */
public enum Step {
    SHOW,
    HIDE,
    UP,
    DOWN
}
