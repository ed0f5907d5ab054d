package nl.plein.web.index;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import nl.plein.ejb.item.FeedBoundary;
import nl.plein.web.guard.CurrentSite;
import nl.plein.web.guard.SiteLinks;

/** {@code /sitemap.xml}: what everybody may read, for search engines (sitemaps.org, protocol 0.9). */
@WebServlet("/sitemap.xml")
public class SitemapServlet extends HttpServlet {

    private static final String FORM = "http://www.sitemaps.org/schemas/sitemap/0.9";

    @Inject
    transient FeedBoundary feeds;

    @Inject
    transient CurrentSite current;

    @Inject
    transient SiteLinks links;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (!current.indexed()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        var items = feeds.publicOf(current.number());
        response.setContentType("application/xml");
        response.setCharacterEncoding("UTF-8");
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(response.getWriter());
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("urlset");
            xml.writeDefaultNamespace(FORM);
            page(xml, "/", null);
            for (var item : items) {
                page(xml, "/item/" + item.ref(), item.published().toString());
            }
            xml.writeEndDocument();
            xml.flush();
        } catch (XMLStreamException broken) {
            throw new IOException("the list of pages could not be written", broken);
        }
    }

    private void page(XMLStreamWriter xml, String path, String changed) throws XMLStreamException {
        xml.writeStartElement("url");
        text(xml, "loc", links.whole(current.site().host(), path));
        if (changed != null) {
            text(xml, "lastmod", changed);
        }
        xml.writeEndElement();
    }

    private static void text(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }
}
