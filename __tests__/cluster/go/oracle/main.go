// Command oracle answers what aws-iam-authenticator makes of an aws-auth ConfigMap: a question a line on standard
// input, an answer a line on standard output, both JSON.
package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"github.com/sirupsen/logrus"
	"sigs.k8s.io/aws-iam-authenticator/pkg/mapper/configmap"
)

// Question is a ConfigMap's data, and who knocks.
type Question struct {
	Data    map[string]string `json:"data"`
	Callers []Caller          `json:"callers"`
}

// Answer is what was loaded and who the callers become. Panic is set where the authenticator would have crashed.
type Answer struct {
	Released   Loaded     `json:"released"`
	Main       Loaded     `json:"main"`
	Identities []Identity `json:"identities"`
	Panic      string     `json:"panic,omitempty"`
}

// Loaded is what the authenticator holds after reading, in the order of the text.
type Loaded struct {
	MapRoles    []Entry  `json:"mapRoles"`
	MapUsers    []Entry  `json:"mapUsers"`
	MapAccounts []string `json:"mapAccounts"`
	Error       string   `json:"error"`
}

// Entry is one item of mapRoles or mapUsers.
type Entry struct {
	ARN      string   `json:"arn"`
	Username string   `json:"username"`
	Groups   []string `json:"groups"`
}

func main() {
	logrus.SetOutput(io.Discard)
	in := bufio.NewReaderSize(os.Stdin, 1<<20)
	out := bufio.NewWriterSize(os.Stdout, 1<<20)
	answers := json.NewEncoder(out)
	for {
		line, err := in.ReadBytes('\n')
		if err == io.EOF {
			return
		}
		if err != nil {
			fail(err)
		}
		var question Question
		if err := json.Unmarshal(line, &question); err != nil {
			fail(err)
		}
		if err := answers.Encode(answer(question)); err != nil {
			fail(err)
		}
		if err := out.Flush(); err != nil {
			fail(err)
		}
	}
}

func answer(question Question) (given Answer) {
	defer func() {
		if recovered := recover(); recovered != nil {
			given = Answer{Panic: fmt.Sprint(recovered)}
		}
	}()
	users, roles, accounts, err := configmap.ParseMap(question.Data)
	released := Loaded{MapRoles: []Entry{}, MapUsers: []Entry{}, MapAccounts: list(accounts), Error: text(err)}
	for _, role := range roles {
		released.MapRoles = append(released.MapRoles, Entry{role.RoleARN, role.Username, list(role.Groups)})
	}
	for _, user := range users {
		released.MapUsers = append(released.MapUsers, Entry{user.UserARN, user.Username, list(user.Groups)})
	}
	store := newStore(users, roles, accounts)
	identities := make([]Identity, len(question.Callers))
	for i, caller := range question.Callers {
		identities[i] = store.identify(caller)
	}
	return Answer{Released: released, Main: loadedByMain(question.Data, released), Identities: identities}
}

// list makes nothing an empty list, as the authenticator makes no difference between them.
func list(values []string) []string {
	if values == nil {
		return []string{}
	}
	return values
}

func text(err error) string {
	if err == nil {
		return ""
	}
	return err.Error()
}

func fail(err error) {
	fmt.Fprintln(os.Stderr, "oracle:", err)
	os.Exit(1)
}
