package org.heardportal.web.page;

import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Holds back what a page writes, so that it can be kept, compressed and tagged before the first byte is sent. */
final class PageBuffer extends HttpServletResponseWrapper {

    /** As large as most pages, so that it grows seldom. */
    private static final int FIRST_SIZE = 32 * 1024;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(FIRST_SIZE);
    private final PrintWriter writer = new PrintWriter(new OutputStreamWriter(bytes, StandardCharsets.UTF_8));
    private boolean ended;

    PageBuffer(HttpServletResponse response) {
        super(response);
    }

    /** Whether what was written is a page, and not the answer of an error or a redirect. */
    boolean isPage() {
        return !ended && getStatus() == SC_OK && bytes().length > 0;
    }

    byte[] bytes() {
        writer.flush();
        return bytes.toByteArray();
    }

    /** Sends what was written, where it is no page. */
    void passOn() throws IOException {
        if (!ended && bytes().length > 0) {
            getResponse().getOutputStream().write(bytes());
        }
    }

    @Override
    public void sendError(int status) throws IOException {
        ended = true;
        super.sendError(status);
    }

    @Override
    public void sendError(int status, String message) throws IOException {
        ended = true;
        super.sendError(status, message);
    }

    @Override
    public void sendRedirect(String location) throws IOException {
        ended = true;
        super.sendRedirect(location);
    }

    @Override
    public PrintWriter getWriter() {
        return writer;
    }

    @Override
    public ServletOutputStream getOutputStream() {
        return new ServletOutputStream() {
            @Override
            public void write(int b) {
                bytes.write(b);
            }

            @Override
            public void write(byte[] b, int offset, int length) {
                bytes.write(b, offset, length);
            }

            @Override
            public boolean isReady() {
                return true;
            }

            @Override
            public void setWriteListener(WriteListener listener) {
                throw new IllegalStateException("a page is not written asynchronously");
            }
        };
    }

    @Override
    public void setContentLength(int length) {
        // the length of what is sent is set when it is sent
    }

    @Override
    public void setContentLengthLong(long length) {
        // as above
    }

    @Override
    public void flushBuffer() {
        writer.flush();
    }

    @Override
    public void resetBuffer() {
        writer.flush();
        bytes.reset();
    }

    @Override
    public void reset() {
        super.reset();
        resetBuffer();
    }
}
