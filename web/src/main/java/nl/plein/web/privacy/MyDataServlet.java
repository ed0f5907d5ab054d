package nl.plein.web.privacy;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.plein.ejb.privacy.DownloadMyData;
import nl.plein.ejb.privacy.PrivacyBoundary;
import nl.plein.persistence.audit.ObjectType;
import nl.plein.persistence.job.JobId;
import nl.plein.web.faces.Asked;
import nl.plein.web.guard.FileAnswer;

/** {@code POST /mydata.zip}: what is held about who asks, recorded first, for that person only. */
@WebServlet("/mydata.zip")
public class MyDataServlet extends HttpServlet {

    @Inject
    transient PrivacyBoundary privacy;

    @Inject
    transient Asked asked;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var granted = privacy.download(new DownloadMyData(new JobId(asked.ref(ObjectType.EXPORT))));
        FileAnswer.send(request, response, granted);
    }
}
