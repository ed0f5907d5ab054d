package nl.plein.ejb.mail;

import java.util.ArrayList;
import java.util.List;

/** The one layout of all mails: text, link, and small below a line why one gets it. */
final class Layout {

    private final MailTicket mail;
    private final MailWords words;

    Layout(MailTicket mail, MailWords words) {
        this.mail = mail;
        this.words = words;
    }

    String plain() {
        var said = new StringBuilder(mail.text().body().replace(Wording.LEADS, '\n')).append("\n\n");
        if (mail.text().link() != null) {
            said.append(linkWords()).append(": ").append(mail.text().link()).append("\n\n");
        }
        said.append("-- \n").append(mail.text().reason()).append('\n');
        if (mail.text().stopLink() != null) {
            said.append(stopWords()).append(": ").append(mail.text().stopLink()).append('\n');
        }
        return said.toString();
    }

    String html() {
        List<String> said = new ArrayList<>();
        said.add("<!DOCTYPE html>\n<html lang=\"" + mail.to().language() + "\"><head><meta charset=\"UTF-8\"><title>"
                + escaped(mail.text().subject()) + "</title></head><body>\n");
        for (String paragraph : mail.text().body().strip().split("\n\\s*\n")) {
            said.add(paragraph(inside(paragraph)));
        }
        if (mail.text().link() != null) {
            said.add(paragraph(anchor(mail.text().link(), linkWords())));
        }
        said.add("<hr>\n");
        said.add(paragraph(small(escaped(mail.text().reason()))));
        if (mail.text().stopLink() != null) {
            said.add(paragraph(small(anchor(mail.text().stopLink(), stopWords()))));
        }
        said.add("</body></html>\n");
        return String.join("", said);
    }

    private static String inside(String paragraph) {
        int leads = paragraph.indexOf(Wording.LEADS);
        return leads < 0
                ? escaped(paragraph).replace("\n", "<br>")
                : anchor(paragraph.substring(leads + 1), paragraph.substring(0, leads));
    }

    private String linkWords() {
        return words.maybe(mail.text().key() + ".link", List.of()).orElseGet(() -> words.told("mail.link", List.of()));
    }

    private String stopWords() {
        return words.told("mail.stop", List.of());
    }

    private static String paragraph(String inside) {
        return "<p>" + inside + "</p>\n";
    }

    private static String small(String inside) {
        return "<small>" + inside + "</small>";
    }

    private static String anchor(String address, String text) {
        return "<a href=\"" + escaped(address) + "\">" + escaped(text) + "</a>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
