package vn.gon.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParentCommand;
import vn.gon.text.Bilingual;

/** Explains what the program says. */
@Command(name = "explain", subcommands = ExplainCostCommand.class)
final class ExplainCommand implements Callable<Integer> {

    @ParentCommand
    private GonCommand gon;

    GonCommand gon() {
        return gon;
    }

    @Override
    public Integer call() {
        gon.session()
                .err()
                .println(gon.session()
                        .say(Bilingual.of("Hãy chọn: gon explain cost MÃ", "Choose: gon explain cost CODE")));
        return ExitCode.ERROR;
    }
}
