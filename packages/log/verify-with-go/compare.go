package main

import (
	"bytes"
	"encoding/base64"
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/sumdb/tlog"
)

func decode(proof []string) []tlog.Hash {
	hashes := make([]tlog.Hash, len(proof))
	for i, text := range proof {
		data, err := base64.StdEncoding.DecodeString(text)
		must(err)
		if copy(hashes[i][:], data) != len(data) || len(data) != tlog.HashSize {
			fail("a hash of %d bytes", len(data))
		}
	}
	return hashes
}

func equal(what string, ours, own []tlog.Hash) {
	if fmt.Sprint(ours) != fmt.Sprint(own) {
		fail("%s: %v, and Go says %v", what, ours, own)
	}
}

func same(what string, ours, own []byte) {
	if !bytes.Equal(ours, own) {
		fail("%s: %x, and Go says %x", what, ours, own)
	}
}

func read(name string) []byte {
	data, err := os.ReadFile(filepath.Join(dir, name))
	must(err)
	return data
}

func must(err error) {
	if err != nil {
		fail("%v", err)
	}
}

func fail(format string, args ...any) {
	fmt.Fprintf(os.Stderr, format+"\n", args...)
	os.Exit(1)
}
