package vn.gon.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** One page in a browser without a window, driven over the DevTools protocol. */
final class Browser implements AutoCloseable, WebSocket.Listener {

    private static final String LISTENING = "DevTools listening on ";
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final WebSocket socket;
    private final StringBuilder message = new StringBuilder();
    private final Map<Integer, CompletableFuture<JsonNode>> answers = new ConcurrentHashMap<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();
    private final AtomicInteger last = new AtomicInteger();
    private final Map<String, CompletableFuture<JsonNode>> awaited = new ConcurrentHashMap<>();
    private String session = "";

    private Browser(Process process, String address) {
        this.process = process;
        this.socket = HttpClient.newHttpClient()
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), this)
                .join();
    }

    /** Returns where the browser of this machine is; empty when there is none. */
    static Optional<Path> program() {
        return Stream.of("chromium", "chromium-browser", "google-chrome")
                .flatMap(name -> Stream.of(System.getenv("PATH").split(":", -1)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    /** Opens an empty page; the profile is kept in a folder. */
    static Browser open(Path program, Path profile) {
        List<String> command = new ArrayList<>(List.of(program.toString(), "--headless", "--no-sandbox"));
        command.addAll(List.of("--disable-gpu", "--disable-background-networking", "--no-first-run"));
        command.addAll(List.of("--hide-scrollbars", "--disable-dev-shm-usage", "--remote-debugging-port=0"));
        command.add("--user-data-dir=" + profile);
        command.add("about:blank");
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Browser browser = new Browser(process, address(process));
            browser.attach();
            return browser;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String address(Process process) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.startsWith(LISTENING)) {
                drain(lines);
                return line.substring(LISTENING.length()).strip();
            }
        }
        throw new IOException("the browser ended before it listened");
    }

    private static void drain(BufferedReader lines) {
        Thread reader = new Thread(() -> lines.lines().forEach(line -> {}), "browser-output");
        reader.setDaemon(true);
        reader.start();
    }

    private void attach() {
        String target = ask("Target.createTarget", Map.of("url", "about:blank"))
                .get("targetId")
                .asText();
        session = ask("Target.attachToTarget", Map.of("targetId", target, "flatten", true))
                .get("sessionId")
                .asText();
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            ask(domain + ".enable", Map.of());
        }
    }

    /** Sends a command and returns its result. */
    JsonNode ask(String method, Map<String, ?> parameters) {
        int id = last.incrementAndGet();
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        answers.put(id, answer);
        ObjectNode command = JSON.createObjectNode().put("id", id).put("method", method);
        command.set("params", JSON.valueToTree(parameters));
        if (!session.isEmpty()) {
            command.put("sessionId", session);
        }
        socket.sendText(command.toString(), true).join();
        JsonNode reply = answer.orTimeout(60, TimeUnit.SECONDS).join();
        if (reply.has("error")) {
            throw new IllegalStateException(method + ": " + reply.get("error"));
        }
        return reply.get("result");
    }

    /** Opens a file at a fragment, or at its head where that is empty, and returns once it is loaded. */
    void load(Path file, String fragment) {
        navigate("about:blank");
        navigate(file.toUri() + fragment);
    }

    private void navigate(String address) {
        CompletableFuture<JsonNode> loaded = new CompletableFuture<>();
        awaited.put("Page.loadEventFired", loaded);
        ask("Page.navigate", Map.of("url", address));
        loaded.orTimeout(60, TimeUnit.SECONDS).join();
    }

    /** Returns what an expression gives in the page, as JSON; a promise is waited for. */
    JsonNode value(String expression) {
        JsonNode result =
                ask("Runtime.evaluate", Map.of("expression", expression, "returnByValue", true, "awaitPromise", true));
        if (result.has("exceptionDetails")) {
            throw new IllegalStateException(result.get("exceptionDetails").toString());
        }
        return result.at("/result/value");
    }

    /** Makes the window so wide and high. */
    void resize(int width, int height) {
        ask(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600));
    }

    /** Shows the page in a colour scheme and for a medium. */
    void show(String scheme, String medium) {
        ask(
                "Emulation.setEmulatedMedia",
                Map.of("media", medium, "features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    /** Turns scripts of the page off or on. */
    void runsScripts(boolean wanted) {
        ask("Emulation.setScriptExecutionDisabled", Map.of("value", !wanted));
    }

    /** Returns a picture of what is in the window, as PNG. */
    byte[] picture() {
        return Base64.getDecoder()
                .decode(ask("Page.captureScreenshot", Map.of()).get("data").asText());
    }

    /** Returns the page as it prints, as PDF. */
    byte[] printed() {
        return Base64.getDecoder()
                .decode(ask("Page.printToPDF", Map.of("preferCSSPageSize", true))
                        .get("data")
                        .asText());
    }

    /** Returns the addresses that pages asked for so far. */
    List<String> requests() {
        return events("Network.requestWillBeSent")
                .map(event -> event.at("/params/request/url").asText())
                .toList();
    }

    /** Returns what went wrong in pages so far: exceptions, and whatever the browser logs. */
    List<String> complaints() {
        return Stream.concat(events("Runtime.exceptionThrown"), events("Log.entryAdded"))
                .map(JsonNode::toString)
                .toList();
    }

    private Stream<JsonNode> events(String method) {
        return events.stream().filter(event -> event.get("method").asText().equals(method));
    }

    @Override
    public CompletionStage<?> onText(WebSocket webSocket, CharSequence data, boolean isLast) {
        message.append(data);
        if (isLast) {
            take(message.toString());
            message.setLength(0);
        }
        webSocket.request(1);
        return CompletableFuture.completedFuture(null);
    }

    private void take(String text) {
        try {
            JsonNode node = JSON.readTree(text);
            if (node.has("id")) {
                Objects.requireNonNull(answers.remove(node.get("id").asInt())).complete(node);
                return;
            }
            events.add(node);
            CompletableFuture<JsonNode> waiting =
                    awaited.remove(node.get("method").asText());
            if (waiting != null) {
                waiting.complete(node);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        session = "";
        ask("Browser.close", Map.of());
        socket.abort();
        process.onExit().orTimeout(20, TimeUnit.SECONDS).join();
    }
}
