package nl.plein.web.text;

import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.net.MalformedURLException;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;

/** Reads the words when the application starts. */
@WebListener
public class TextStart implements ServletContextListener {

    private static final String FOLDER = "/WEB-INF/classes/nl/plein/web/text/";

    @Override
    public void contextInitialized(ServletContextEvent event) {
        var context = event.getServletContext();
        List<URL> files = new ArrayList<>();
        for (String path : context.getResourcePaths(FOLDER)) {
            try {
                files.add(context.getResource(path));
            } catch (MalformedURLException e) {
                throw new IllegalStateException("words at " + path, e);
            }
        }
        Texts.load(files);
    }
}
