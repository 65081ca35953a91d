package vn.gon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.gon.report.ConfigurationList;

/** Shows what is set, and by whom. */
@Command(name = "config")
final class ConfigCommand implements Callable<Integer> {

    /** How the settings are shown. */
    enum Format {
        TEXT,
        JSON
    }

    @ParentCommand
    private GonCommand gon;

    @Option(names = "--format", paramLabel = "text|json")
    private Format format = Format.TEXT;

    @Override
    public Integer call() {
        Session session = gon.session();
        ConfigurationList list = new ConfigurationList(Configured.values(session));
        session.out().print(format == Format.JSON ? list.json() : list.text(session.language()));
        return ExitCode.OK;
    }
}
