package nl.plein.persistence.item;

/** What sort of item it is; its name is part of text keys ({@code item.kind.blog}). */
public enum Kind {
    BLOG
}
