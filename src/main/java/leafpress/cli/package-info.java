/**
 * The command line: commands, one file each, and the only console. Read {@link leafpress.cli.Main}
 * first.
 */
package leafpress.cli;
