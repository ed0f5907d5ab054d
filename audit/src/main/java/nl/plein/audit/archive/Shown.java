package nl.plein.audit.archive;

import java.io.Serializable;
import java.util.List;

/**
 * An element of MDTO metadata as people read it.
 *
 * @param element its name in the schema
 * @param text what it says, with its list or its source where it has one; empty when its parts say it
 */
public record Shown(String element, String text, List<Shown> parts) implements Serializable {

    public Shown {
        parts = List.copyOf(parts);
    }

    static Shown of(Node node) {
        var text = said(node);
        var parts = text.isEmpty() ? node.children().stream().map(Shown::of).toList() : List.<Shown>of();
        return new Shown(node.name(), text, parts);
    }

    private static String said(Node node) {
        if (node.leaf()) {
            return node.text().toString().strip();
        }
        if (node.first("begripLabel").isPresent()) {
            return beside(
                    node.value("begripLabel"),
                    node.value("begripCode"),
                    node.value("begripBegrippenlijst", "verwijzingNaam"));
        }
        if (node.first("verwijzingNaam").isPresent()) {
            return beside(
                    node.value("verwijzingNaam"),
                    node.value("verwijzingIdentificatie", "identificatieKenmerk"),
                    node.value("verwijzingIdentificatie", "identificatieBron"));
        }
        return node.first("identificatieKenmerk").isPresent()
                ? beside(node.value("identificatieKenmerk"), node.value("identificatieBron"), "")
                : "";
    }

    private static String beside(String main, String one, String other) {
        var between = one.isEmpty() || other.isEmpty() ? "" : ", ";
        var more = one + between + other;
        return more.isEmpty() ? main : main + " (" + more + ")";
    }
}
